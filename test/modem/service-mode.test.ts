import { expect, onTestFinished, test } from "vitest";
import { createServiceMode, SERVICE } from "../../src/app/service-mode.ts";
import { runInService, runTechnicianCommand } from "../../src/modem/technician-command.ts";
import { GatewayOnModem } from "../torture/gateway-on-modem.ts";

async function started(): Promise<GatewayOnModem> {
  const gateway = new GatewayOnModem();
  onTestFinished(() => gateway.stop());
  await gateway.start();
  return gateway;
}

test("what is not known to be harmless names the way that there is", async () => {
  const { modem } = await started();
  const answer = await runTechnicianCommand(modem, 'AT+CPIN="7391"');
  expect(answer).toEqual({ kind: "forbidden", reason: expect.stringMatching(/^AT\+CPIN is not run: .*--service$/) });
});

test("in service anything runs: its name is in the journal first, it is a problem meanwhile, and the modem is set up anew", async () => {
  const gateway = await started();
  const { modem, core, problems, time } = gateway;
  const seen: unknown[] = [];
  gateway.sim.onTraffic(({ direction, bytes }) => {
    if (direction === "in" && bytes.toString().includes("AT+CMGF=1"))
      seen.push(
        gateway.events("ServiceCommandRun").map(({ commands }) => commands),
        problems.has(SERVICE),
      );
  });
  let answer: unknown;
  void runInService(modem, "AT+CMGF=1;+CSQ", createServiceMode(core, problems)).then((given) => {
    answer = given;
  });
  await time.until(() => answer !== undefined, 60_000);
  expect(answer).toMatchObject({ kind: "answered", lines: ["+CSQ: 20,99", "OK"] });
  expect(seen).toEqual([[["AT+CMGF", "AT+CSQ"]], true]);
  expect(problems.has(SERVICE)).toBe(false);
  const mark = gateway.lead();
  await gateway.untilIdle();
  expect(gateway.shown(mark)).toBe(1);
});

test("in service a secret is not noted, and what is no line of commands is not run", async () => {
  const { modem, core, problems, time, ...gateway } = await started();
  let reasons: unknown[] = [];
  const service = createServiceMode(core, problems);
  void Promise.all([
    runInService(modem, 'AT+CUSD=1,"**04*7391*1#"', service),
    runInService(modem, 'AT+CSQ"', service),
  ]).then((answers) => {
    reasons = answers;
  });
  await time.until(() => reasons.length > 0, 120_000);
  expect(reasons[1]).toEqual({ kind: "forbidden", reason: "it is not run: a quote is not closed" });
  expect(JSON.stringify(core.state)).not.toContain("7391");
  expect(gateway).toBeDefined();
});
