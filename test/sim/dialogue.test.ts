import { describe, expect, test } from "vitest";
import { onTheLine, onTheQuietLine } from "./bench.ts";

describe("the line", () => {
  test("echoes what is typed until ATE0", async () => {
    const { line } = await onTheLine();
    expect(await line.ask("AT")).toBe("AT\r\r\nOK\r\n");
    expect(await line.ask("ATE0")).toBe("ATE0\r\r\nOK\r\n");
    expect(await line.ask("AT")).toBe("\r\nOK\r\n");
  });

  test("speaks in numbers after ATV0", async () => {
    const { line } = await onTheQuietLine();
    line.write("ATV0\r");
    expect(await line.take("\r")).toBe("0\r");
    line.write("AT+CSQ\r");
    expect(await line.take("0\r")).toBe("+CSQ: 20,99\r\n0\r");
  });

  test("waits for the carriage return of a partial line", async () => {
    const { line } = await onTheQuietLine();
    line.write("AT+C");
    line.write("SQ");
    expect(await line.ask("")).toBe("\r\n+CSQ: 20,99\r\n\r\nOK\r\n");
  });

  test("takes anything before an AT for noise", async () => {
    const { line } = await onTheQuietLine();
    expect(await line.ask("\u001b\u0000 0011000B91A\u001aat")).toBe("\r\nOK\r\n");
  });

  test("repeats the last line on A/", async () => {
    const { line } = await onTheQuietLine();
    await line.ask("AT+CSQ");
    line.write("A/");
    expect(await line.takeLine("OK")).toContain("+CSQ: 20,99");
  });

  test("runs the commands of a line up to the first error", async () => {
    const { line } = await onTheQuietLine();
    expect(await line.ask("ATE0;+CSQ;+CPIN=1234;+CIMI")).toBe("\r\n+CSQ: 20,99\r\n\r\n+CME ERROR: 3\r\n");
  });

  test.each([
    [0, "\r\nERROR\r\n"],
    [1, "\r\n+CME ERROR: 4\r\n"],
    [2, "\r\n+CME ERROR: operation not supported\r\n"],
  ])("says an unknown command is unknown as AT+CMEE=%i has it", async (level, answer) => {
    const { line } = await onTheQuietLine();
    await line.ask(`AT+CMEE=${level}`);
    expect(await line.ask("AT+NOSUCH")).toBe(answer);
  });

  test("loses what is typed while a command runs", async () => {
    const { line } = await onTheQuietLine();
    expect(await line.ask("AT+CSQ\rAT+CIMI")).toBe("\r\n+CSQ: 20,99\r\n\r\nOK\r\n");
    expect(await line.ask("AT")).toBe("\r\nOK\r\n");
  });

  test("keeps what is typed while a command runs, where it has a buffer", async () => {
    const { line } = await onTheQuietLine({ busyInput: "queue" });
    line.write("AT+CSQ\rAT+CIMI\r");
    expect(await line.take(/310410.*\r\n\r\nOK/)).toMatch(/^\r\n\+CSQ: 20,99\r\n\r\nOK\r\n\r\n310410/);
  });

  test("ends a command with ERROR when a character aborts it", async () => {
    const { modem, line } = await onTheQuietLine({ busyInput: "abort" });
    modem.inject({ kind: "late-reply", delayMs: 60_000, meanwhile: "ignores" });
    line.write("AT+CSQ\r");
    line.write("A");
    expect(await line.takeLine("ERROR")).toBe("\r\nERROR\r\n");
  });
});

describe("commands", () => {
  const answers: readonly (readonly [string, string])[] = [
    ["ATI", "Manufacturer: leadline\r\nModel: SIMULATED\r\nRevision: 1.0\r\nIMEI: 490154203237518"],
    ["AT+CGMI", "leadline"],
    ["AT+CGMM", "SIMULATED"],
    ["AT+CGMR", "1.0"],
    ["AT+CGSN", "490154203237518"],
    ["AT+CIMI", "310410123456789"],
    ["AT+CCID", "+CCID: 89014103211118510720"],
    ["AT+CPIN?", "+CPIN: READY"],
    ["AT+CFUN?", "+CFUN: 1"],
    ["AT+CREG?", "+CREG: 0,1"],
    ["AT+CEREG?", "+CEREG: 0,1"],
    ["AT+CGREG?", "+CGREG: 0,1"],
    ["AT+COPS?", '+COPS: 0,0,"Simulated Mobile",7'],
    ["AT+CSCA?", '+CSCA: "+18502200200",145'],
    ["AT+CMGF?", "+CMGF: 0"],
    ["AT+CSMS?", "+CSMS: 0,1,1,1"],
    ["AT+CPMS?", '+CPMS: "SM",0,20,"SM",0,20,"SM",0,20'],
    ["AT+CPMS=?", '+CPMS: ("SM","ME","SR"),("SM","ME"),("SM","ME")'],
    ["AT+CNMI=?", "+CNMI: (0,1,2,3),(0,1,2,3),(0,1,2),(0,1,2),(0,1)"],
    ["AT+CMGL=?", "+CMGL: (0-4)"],
    ["AT+CMMS?", "+CMMS: 0"],
    ["AT+CSCS?", '+CSCS: "GSM"'],
  ];

  test.each(answers)("%s is answered with its information and OK", async (command, information) => {
    const { line } = await onTheQuietLine();
    expect(await line.ask(command)).toBe(`\r\n${information}\r\n\r\nOK\r\n`);
  });

  test("+CLAC lists them, those of a modem family too", async () => {
    const { line } = await onTheQuietLine({ furtherCommands: { "^CURC": [], "+QCCID": ["+QCCID: 1"] } });
    expect(await line.ask("AT+CLAC")).toMatch(/\r\nAT\+CMGS\r\n(.*\r\n)*AT\^CURC\r\n/);
    expect(await line.ask("AT^CURC=0")).toBe("\r\nOK\r\n");
    expect(await line.ask("AT+QCCID")).toContain("+QCCID: 1");
  });

  test("strings are in hexadecimal after +CSCS UCS2", async () => {
    const { line } = await onTheQuietLine();
    await line.ask('AT+CSCS="UCS2"');
    await line.ask("AT+COPS=3,1");
    expect(await line.ask("AT+COPS?")).toContain('+COPS: 0,1,"00530069006D004D006F0062",7');
    expect(await line.ask("AT+CSCA?")).toContain('"002B0031');
  });
});

describe("the card", () => {
  test("asks for its PIN, and lets nothing through before", async () => {
    const { line } = await onTheQuietLine({ sim: { pin: "1234" } });
    expect(await line.ask("AT+CPIN?")).toContain("+CPIN: SIM PIN");
    expect(await line.ask("AT+CIMI")).toBe("\r\n+CME ERROR: 11\r\n");
    expect(await line.ask("AT+CMGL=4")).toBe("\r\n+CMS ERROR: 311\r\n");
    expect(await line.ask("AT+CREG?")).toContain("+CREG: 0,0");
    expect(await line.ask('AT+CPIN="1234"')).toBe("\r\nOK\r\n");
    expect(await line.ask("AT+CREG?")).toContain("+CREG: 0,1");
  });

  test("is blocked after three wrong PINs, also across a restart, and opened by the PUK", async () => {
    const { modem, line } = await onTheQuietLine({ sim: { pin: "1234", puk: "11223344" } });
    expect(await line.ask('AT+CPIN="0000"')).toBe("\r\n+CME ERROR: 16\r\n");
    modem.restart();
    expect(await line.ask("AT+CPINR")).toContain("+CPINR: SIM PIN,2,3");
    await line.ask('AT+CPIN="0000"');
    expect(await line.ask('AT+CPIN="0000"')).toBe("\r\n+CME ERROR: 12\r\n");
    expect(await line.ask("AT+CPIN?")).toContain("+CPIN: SIM PUK");
    expect(await line.ask('AT+CPIN="11223344","4321"')).toBe("\r\nOK\r\n");
    expect(await line.ask("AT+CPIN?")).toContain("+CPIN: READY");
  });

  test("that is missing is said to be missing", async () => {
    const { line } = await onTheQuietLine({ sim: { absent: true } });
    expect(await line.ask("AT+CPIN?")).toBe("\r\n+CME ERROR: 10\r\n");
    expect(await line.ask("AT+CPMS?")).toBe("\r\n+CMS ERROR: 310\r\n");
  });
});

describe("registration", () => {
  test("is told when it changes, in each domain that asked", async () => {
    const { modem, line } = await onTheQuietLine();
    await line.ask("AT+CREG=1");
    await line.ask("AT+CEREG=2");
    modem.network.register({ "+CREG": 2, "+CEREG": 5 });
    expect(await line.takeLine("+CEREG")).toBe('\r\n+CREG: 2\r\n\r\n+CEREG: 5,"00C3","0001A2B3",7\r\n');
  });

  test("is none while the radio is off", async () => {
    const { line } = await onTheQuietLine();
    await line.ask("AT+CFUN=4");
    expect(await line.ask("AT+CREG?")).toContain("+CREG: 0,0");
    expect(await line.ask("AT+CSQ")).toContain("+CSQ: 99,99");
  });
});
