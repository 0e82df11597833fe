import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { StatusView } from "../../src/app/control.ts";
import { Daemon, Installation, leadline, Simulator } from "./daemon.ts";
import { healthz } from "./healthz.ts";

test("a wrong PIN is tried once and told with its cure; a corrected file is enough to go on", async () => {
  const installation = await Installation.create();
  const port = join(installation.folder, "usb-modem");
  const pinFile = join(installation.folder, "pin");
  const simulator = new Simulator("--link", port);
  onTestFinished(async () => {
    await simulator.kill("SIGTERM");
    await installation.remove();
  });
  await simulator.tty();
  for (const line of ["pin 1234", "unplug", "replug"]) simulator.say(line);
  await simulator.lines.first(({ event, line }) => event === "done" && line === "replug");
  await writeFile(pinFile, "9999\n", { mode: 0o600 });
  await installation.configure({ broker: "embedded", port, modem: `pinFile: "${pinFile}"` });
  const daemon = new Daemon(installation.configFile);
  onTestFinished(async () => void (await daemon.kill("SIGKILL")));
  const command = (...words: readonly string[]) => leadline(...words, "--config", installation.configFile, "--json");
  const triedPins = (): number => daemon.lines.all.filter(({ msg }) => msg === "entering the SIM PIN").length;

  await daemon.logs("Modem pin-required");
  expect((JSON.parse((await command("status")).out) as StatusView).blocking).toContainEqual(
    expect.stringMatching(
      /^modem pin-required: the SIM refused the PIN in modem\.pinFile: correct the file, .*without a restart/,
    ),
  );
  expect((await healthz(installation)).status).toBe(503);
  expect((await command("doctor")).code).toBe(1);
  expect(triedPins()).toBe(1);

  await writeFile(pinFile, "1234\n");
  await daemon.logs("Modem ready");
  expect(triedPins()).toBe(2);
}, 120_000);
