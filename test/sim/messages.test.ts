import { describe, expect, test } from "vitest";
import { AT_ONCE, HELLO_PDU, HELLO_TO, onTheQuietLine } from "./bench.ts";
import { ManualScheduler } from "./manual-scheduler.ts";

const PHONE = "+15551234567";

describe("sending", () => {
  test("a message reaches its phone, and a report comes back with the reference of +CMGS", async () => {
    const { modem, line } = await onTheQuietLine();
    expect(await line.submit(HELLO_PDU)).toBe("\r\n+CMGS: 0\r\n\r\nOK\r\n");
    const report = await line.take(/\+CDS: .*\r\n.*\r\n/);
    expect(report).toMatch(/^\r\n\+CDS: 25\r\n07918105220002F006000B918105220072F0[0-9]{28}00\r\n$/);
    expect(modem.network.received).toMatchObject([{ to: HELLO_TO, text: "hello", segments: 1 }]);
    expect(modem.network.submitted).toMatchObject([
      { to: HELLO_TO, text: "hello", coding: "gsm7", statusReportRequested: true, validityPeriod: "AA" },
    ]);
    expect(await line.submit(HELLO_PDU)).toContain("+CMGS: 1");
  });

  test("segments become one message on the phone, in whatever order they come", async () => {
    const { modem, line } = await onTheQuietLine({ latencies: AT_ONCE });
    const segment = (sequence: number, letter: string): string =>
      `0041000B918105220072F0000808050003A102${`0${sequence}`}00${letter}`;
    await line.submit(segment(2, "42"));
    expect(modem.network.received).toEqual([]);
    await line.submit(segment(1, "41"));
    expect(modem.network.received).toMatchObject([{ text: "AB", segments: 2 }]);
  });

  test("a message to the modem's own number comes back to it, and is on no other phone", async () => {
    const { modem, line } = await onTheQuietLine({ latencies: AT_ONCE, ownNumber: HELLO_TO });
    line.write("AT+CMGS=19\r");
    await line.take("> ");
    line.write(`${HELLO_PDU}\u001a`);
    expect(await line.take(/\+CMTI?: .*\r\n/)).toMatch(/\+CMT/);
    expect(modem.network.received).toEqual([]);
  });

  test("references go round after 255", async () => {
    const { line } = await onTheQuietLine({ firstReference: 255 });
    expect(await line.submit(HELLO_PDU)).toContain("+CMGS: 255");
    expect(await line.submit(HELLO_PDU)).toContain("+CMGS: 0");
  });

  test("ESC at the prompt gives the message up with OK", async () => {
    const { modem, line } = await onTheQuietLine();
    line.write("AT+CMGS=19\r");
    await line.take("\r\n> ");
    line.write("0031\u001b");
    expect(await line.takeLine("OK")).toBe("\r\nOK\r\n");
    expect(modem.network.submitted).toEqual([]);
  });

  test.each([
    ["a length that is not the TPDU's", `AT+CMGS=18`, `${HELLO_PDU}`, 304],
    ["text that is not hexadecimal", "AT+CMGS=19", "hello", 304],
  ])("%s is refused", async (_, command, text, code) => {
    const { modem, line } = await onTheQuietLine();
    line.write(`${command}\r`);
    await line.take("> ");
    line.write(`${text}\u001a`);
    expect(await line.takeLine("ERROR")).toContain(`+CMS ERROR: ${code}`);
    expect(modem.network.submitted).toEqual([]);
  });

  test("without a service centre, a network or a free number the code says which", async () => {
    const { modem, line } = await onTheQuietLine({ serviceCentre: "" });
    expect(await line.submit(HELLO_PDU)).toContain("+CMS ERROR: 330");
    await line.ask('AT+CSCA="+18502200200",145');
    modem.network.register(2);
    expect(await line.submit(HELLO_PDU)).toContain("+CMS ERROR: 331");
    modem.network.register(5);
    modem.network.behave(HELLO_TO, { kind: "refused", code: 38 });
    expect(await line.submit(HELLO_PDU)).toContain("+CMS ERROR: 38");
    expect(modem.network.submitted).toEqual([]);
  });

  test("is possible over LTE alone", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.network.register({ "+CREG": 2, "+CEREG": 1 });
    expect(await line.submit(HELLO_PDU)).toContain("+CMGS: 0");
  });

  test("text mode is set, and not spoken", async () => {
    const { line } = await onTheQuietLine();
    await line.ask("AT+CMGF=1");
    expect(await line.ask("AT+CMGS=19")).toContain("+CMS ERROR: 303");
    expect(await line.ask("AT+CMGL=4")).toContain("+CMS ERROR: 303");
  });

  test.each([
    [{ kind: "undeliverable", status: 0x45 }, ["45"], 0],
    [{ kind: "receives", statuses: [0x20, 0x00] }, ["20", "00"], 1],
    [{ kind: "never-reports" }, [], 1],
  ] as const)("a phone that is %j is reported with TP-ST %j", async (behaviour, statuses, shown) => {
    const { modem, line } = await onTheQuietLine();
    const sent: number[] = [];
    modem.network.onReported(({ status }) => sent.push(status));
    modem.network.behave(HELLO_TO, behaviour);
    await line.submit(HELLO_PDU);
    for (const status of statuses) expect(await line.take(/CDS: 25\r\n.*\r\n/)).toMatch(new RegExp(`${status}\r\n$`));
    await expect.poll(() => modem.network.received).toHaveLength(shown);
    expect(sent).toHaveLength(statuses.length);
  });
});

describe("receiving", () => {
  test("a message is stored and told of, read, and deleted", async () => {
    const { modem, line } = await onTheQuietLine();
    await line.ask('AT+CPMS="ME","ME","ME"');
    modem.network.phoneSends(PHONE, "YES", { sentAtMs: Date.UTC(2026, 0, 15, 12) });
    expect(await line.takeLine("+CMTI")).toBe('\r\n+CMTI: "ME",1\r\n');
    const pdu = "07918105220002F0040B915155214365F700006210512100000003D9E214";
    expect(await line.ask("AT+CMGR=1")).toBe(`\r\n+CMGR: 0,,22\r\n${pdu}\r\n\r\nOK\r\n`);
    expect(await line.ask("AT+CMGL=0")).toBe("\r\nOK\r\n");
    expect(await line.ask("AT+CMGL=1")).toBe(`\r\n+CMGL: 1,1,,22\r\n${pdu}\r\n\r\nOK\r\n`);
    await line.ask("AT+CMGD=1");
    expect(await line.ask("AT+CMGR=1")).toBe("\r\n+CMS ERROR: 321\r\n");
  });

  test("a listing marks what it lists as read", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.network.phoneSends(PHONE, "YES");
    await line.takeLine("+CMTI");
    expect(await line.ask("AT+CMGL=4")).toContain("+CMGL: 1,0,,22");
    expect(await line.ask("AT+CMGL=4")).toContain("+CMGL: 1,1,,22");
  });

  test.each([
    [1, 1],
    [4, 0],
  ])("+CMGD with delete flag %i leaves %i of one read and one unread", async (flag, left) => {
    const { modem, line } = await onTheQuietLine();
    modem.network.phoneSends(PHONE, "one");
    await line.takeLine("+CMTI");
    await line.ask("AT+CMGR=1");
    modem.network.phoneSends(PHONE, "two");
    await line.takeLine("+CMTI");
    await line.ask(`AT+CMGD=1,${flag}`);
    expect(modem.stores.SM.used).toBe(left);
  });

  test("+CMT carries the message itself, and keeps nothing", async () => {
    const { modem, line } = await onTheQuietLine();
    await line.ask("AT+CNMI=2,2,0,1,0");
    modem.network.phoneSends("26772", "hi");
    expect(await line.take(/\+CMT: .*\r\n.*\r\n/)).toMatch(/^\r\n\+CMT: ,18\r\n07918105220002F00405816277F2/);
    expect(modem.stores.SM.used).toBe(0);
  });

  test("a flash message comes directly even when others are stored, one of type 0 not at all", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.network.phoneSends(PHONE, "silent", { protocolId: 0x40 });
    modem.network.phoneSends(PHONE, "flash", { messageClass: 0 });
    modem.network.phoneSends(PHONE, "stored");
    const read = await line.takeLine("+CMTI");
    expect(read).toMatch(/^\r\n\+CMT: [\s\S]*\+CMTI: "SM",1\r\n$/);
  });

  test("nothing is told before +CNMI asks for it", async () => {
    const { modem, line } = await onTheQuietLine({ bootSettings: { indications: [0, 0, 0, 0, 0] } });
    modem.network.phoneSends(PHONE, "YES");
    await expect.poll(() => modem.stores.SM.used).toBe(1);
    expect(await line.ask("AT")).toBe("\r\nOK\r\n");
  });

  test("in mode 0 indications wait for another mode", async () => {
    const { modem, line } = await onTheQuietLine({ bootSettings: { indications: [0, 1, 0, 1, 0] } });
    modem.network.phoneSends(PHONE, "YES");
    await expect.poll(() => modem.stores.SM.used).toBe(1);
    expect(line.pending()).toBe("");
    line.write("AT+CNMI=2,1\r");
    expect(await line.takeLine("+CMTI")).toContain('+CMTI: "SM",1');
  });

  test("a modem offers the modes that it was given", async () => {
    const { line } = await onTheQuietLine({ indicationModes: { ds: [0, 2] } });
    expect(await line.ask("AT+CNMI=?")).toContain("+CNMI: (0,1,2,3),(0,1,2,3),(0,1,2),(0,2),(0,1)");
    expect(await line.ask("AT+CNMI=2,1,0,1,0")).toContain("+CMS ERROR: 302");
    expect(await line.ask("AT+CNMI=2,1,0,2,0")).toBe("\r\nOK\r\n");
  });

  test("a report is kept in SR and told of by +CDSI with ds 2", async () => {
    const { line } = await onTheQuietLine();
    await line.ask("AT+CNMI=2,1,0,2,0");
    await line.submit(HELLO_PDU);
    expect(await line.takeLine("+CDSI")).toBe('\r\n+CDSI: "SR",1\r\n');
    await line.ask('AT+CPMS="SR"');
    expect(await line.ask("AT+CMGR=1")).toContain("+CMGR: 0,,25\r\n07918105220002F00600");
  });

  test("segments may come out of order, twice or not at all", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.network.phoneSends(PHONE, "long ".repeat(80), { reference: 9, segments: [3, 1, 1] });
    await line.takeLine('+CMTI: "SM",3');
    const listed = await line.ask("AT+CMGL=4");
    expect([...listed.matchAll(/05000309(0[0-9]0[0-9])/g)].map(([, numbers]) => numbers)).toEqual([
      "0303",
      "0301",
      "0301",
    ]);
  });

  test("an SMS-DELIVER is passed on as it is", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.network.deliverPdu("0004049121430008621051000000000400680069");
    await line.takeLine("+CMTI");
    expect(await line.ask("AT+CMGR=1")).toContain("07918105220002F004049121430008621051000000000400680069");
    expect(() => modem.network.deliverPdu("nonsense")).toThrow(RangeError);
  });
});

describe("a full memory", () => {
  test("keeps messages in the network until a slot is free", async () => {
    const { modem, line } = await onTheQuietLine({ slots: { SM: 2 }, memoryFullLine: '^SMMEMFULL: "SM"' });
    for (const text of ["one", "two", "three"]) modem.network.phoneSends(PHONE, text);
    expect(await line.takeLine("FULL")).toContain('+CMTI: "SM",2\r\n\r\n^SMMEMFULL: "SM"\r\n');
    expect(modem.network.held).toBe(1);
    line.write("AT+CMGD=1\r");
    expect(await line.takeLine("+CMTI")).toContain('\r\nOK\r\n\r\n+CMTI: "SM",1\r\n');
    expect(modem.network.held).toBe(0);
  });

  test("does not hold up status reports that need no slot", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.fill();
    expect(modem.stores.SM.used).toBe(modem.stores.SM.total);
    modem.network.phoneSends(PHONE, "waits");
    await line.submit(HELLO_PDU);
    expect(await line.takeLine("+CDS")).toContain("+CDS: 25");
    expect(modem.network.held).toBe(1);
  });

  test("of one kind is left by receiving into another", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.fill("SM");
    modem.network.phoneSends(PHONE, "waits");
    line.write('AT+CPMS="ME","ME","ME"\r');
    expect(await line.takeLine("+CMTI")).toContain('+CMTI: "ME",1');
  });
});

describe("without a network", () => {
  test("messages wait until the modem is registered again", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.network.register(0);
    modem.network.phoneSends(PHONE, "YES");
    expect(modem.network.held).toBe(1);
    modem.network.register(1);
    expect(await line.takeLine("+CMTI")).toContain('+CMTI: "SM",1');
  });

  test("they wait while the stick is pulled, and survive it in its memory", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.network.phoneSends(PHONE, "one");
    await line.takeLine("+CMTI");
    await modem.unplug();
    modem.network.phoneSends(PHONE, "two");
    expect(modem.network.held).toBe(1);
    await modem.replug();
    await expect.poll(() => modem.stores.SM.used).toBe(2);
  });
});

describe("direct delivery with acknowledgements", () => {
  test("the next message waits for +CNMA", async () => {
    const { modem, line } = await onTheQuietLine();
    expect(await line.ask("AT+CNMA")).toContain("+CMS ERROR: 303");
    await line.ask("AT+CSMS=1");
    await line.ask("AT+CNMI=2,2,0,1,0");
    expect(await line.ask("AT+CNMA")).toContain("+CMS ERROR: 340");
    modem.network.phoneSends(PHONE, "one");
    modem.network.phoneSends(PHONE, "two");
    await line.take(/\+CMT: .*\r\n.*\r\n/);
    expect(modem.network.held).toBe(2);
    expect(await line.ask("AT+CNMA")).toContain("OK");
    await line.take(/\+CMT: .*\r\n.*\r\n/);
    expect(modem.network.held).toBe(1);
  });

  test("a missed +CNMA turns direct delivery off in silence, and the message is stored", async () => {
    const scheduler = new ManualScheduler();
    const { modem, line } = await onTheQuietLine({ scheduler, latencies: AT_ONCE, acknowledgeWithinMs: 17_000 });
    await line.ask("AT+CSMS=1");
    await line.ask("AT+CNMI=2,2,0,1,0");
    modem.network.phoneSends(PHONE, "one");
    await line.take(/\+CMT: .*\r\n.*\r\n/);
    scheduler.advance(17_000);
    expect(await line.ask("AT+CNMI?")).toContain("+CNMI: 2,0,0,0,0");
    expect(modem.stores.SM.used).toBe(1);
  });
});
