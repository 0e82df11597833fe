import { describe, expect, test } from "vitest";
import { commandsOf, refusalOf } from "../../src/modem/permitted-commands.ts";

describe("a technician's command is refused", () => {
  test.each([
    ["sends", ["AT+CMGS=23", "AT+CMSS=1", "AT+CMGW=10", "AT+CMGC=4"]],
    ["sends by a maker's own command", ['AT+CMGSO="+1555","x"', 'AT+CMGSEX="+1555"', "AT+CMSSEX=1", 'AT#CMGS="+1555"']],
    ["deletes", ["AT+CMGD=1,4", "AT+QMGDA=6", 'AT+CMGDA="DEL ALL"']],
    ["locks", ['AT+CPIN="1234"', 'AT+CLCK="SC",1,"1234"', 'AT+CPWD="SC","1","2"', 'AT+CSIM=10,"A0"']],
    [
      "talks to the card",
      ['AT+CGLA=1,10,"0020000108"', 'AT+CCHO="A0"', "AT+CRLA=1,214,28486", 'AT+CUSD=1,"**04*1*2*2#"'],
    ],
    ["locks by a maker's own command", ['AT^CARDLOCK="1"', "AT+CPUK=1,2", "AT^SIMLOCK", 'AT^SLCK="SC",1', "AT+QPIN=1"]],
    [
      "unlocks",
      [
        "AT+CPIN=1234?",
        'AT^SPIC="1234"',
        "AT*PIN2",
        "AT+ZPINPUK=1",
        "AT!UNLOCK",
        "AT+SPUK=1",
        'AT%CPWD="SC"',
        "AT+CPIN2=1",
      ],
    ],
    ["takes the modem away", ["AT+CFUN=0", "AT+CFUN=1,1", "AT^RESET", "AT+QPOWD", "AT^U2DIAG=0", "AT+CGATT=0"]],
    ["changes what the driver relies on", ["AT+CNMI=2,2", 'AT+CPMS="SM"', "AT+CMGF=1", "ATE1", "ATZ", "AT&F", "ATV0"]],
    ["keeps it from texting", ["ATD+15551234567;", "AT+COPS=?", "AT+COPS=0", "ATA"]],
    ["reads and deletes", ["AT+CMGRD=1"]],
    ["sends an MMS, or opens a line for data", ["AT+CMMSSEND", 'AT+CGDATA="PPP",1', "AT*99#", "AT+CUSATE"]],
    ["switches it off by a maker's own command", ["AT+CPWROFF", "AT#SHDN", "AT!POWERDOWN", "AT^SHUTDOWN"]],
    [
      "changes a service or a PIN by a code",
      ['AT+CUSD=1,"*21*5551234567#"', 'AT+CUSD=1,"#31#"', 'AT+CUSD=1,"*330*1111#"', 'AT+CUSD=1,"*33#"', "AT+CUSD=1,2A"],
    ],
    ["is not known to be harmless", ["AT+NOBODYKNOWS", "AT+NOBODYKNOWS?", "AT+CSQ=1", "AT+CSQ+CFUN=0", "AT^X=1"]],
  ])("when it %s", (_, lines) => {
    for (const line of lines) expect([line, refusalOf(line)]).toEqual([line, expect.stringMatching(/ is not run: ./)]);
  });

  test.each([
    ['AT+CPIN="7391"', "AT+CPIN is not run"],
    ["at+cpin=7391", "AT+CPIN is not run"],
    ['AT+CUSD=1,"**04*7391*2*2#"', "AT+CUSD is not run"],
    ["ATD+15557391111;", "ATD is not run"],
  ])("without repeating what may be a secret: %s", (line, said) => {
    expect(refusalOf(line)).toContain(said);
    expect(refusalOf(line)).not.toContain("7391");
  });

  test("however it is written, and wherever in the line it stands", () => {
    for (const line of [
      ...["at+cfun=0", "AT + C F U N = 0", "+CFUN=0", "AT+CSQ;+CFUN=0", "AT+CSQ ; + cfun = 0;+CREG?"],
      ...["ATE0+CFUN=0", "ATV1E0", "ATS0=0&F", 'AT+CUSD=1,"*100#",15;+CMGD=1'],
    ]) {
      expect([line, refusalOf(line)]).toEqual([line, expect.any(String)]);
    }
  });
});

test.each([
  ...["AT", "at", "AT+CSQ", "ATI", "AT+CPIN?", "AT+CFUN?", "AT+CFUN=?", "AT+CNMI?", "AT+CNMI=?", "AT+COPS?"],
  ...["AT+CMGL=4", "AT+CMGR=1", "AT+CPMS?", 'AT+CLCK="SC",2', "AT+CRSM=176,12258,0,0,10", 'AT+CUSD=1,"*100#",15'],
  ...["AT+CPINR", 'AT+CPINR="SIM PIN"', 'AT+QPINC="SC"', "AT+ZPINPUK=?", "AT^CARDLOCK?", "AT+SPIC", "AT+CGSMS?"],
  ...["AT+CSQ;+CREG?;+CEREG?", "AT^HCSQ?", 'AT+QENG="servingcell"'],
])("%s may be asked", (line) => {
  expect(refusalOf(line)).toBeUndefined();
});

test("a semicolon or a command in quotes is a text", () => {
  expect(commandsOf('AT+CUSD=1,"a;+CMGD=1";+CSQ')).toEqual(['+CUSD=1,"a;+CMGD=1"', "+CSQ"]);
});
