import { numberParameter } from "../command-line.ts";
import type { CommandSpec, Device, Reply } from "../device.ts";
import { done, failed } from "../device.ts";
import { fromHex } from "../pdu/octets.ts";
import type { Submit } from "../pdu/submit.ts";
import { readSubmit } from "../pdu/submit.ts";
import { cms } from "../result.ts";

interface Outgoing {
  readonly submit: Submit;
  readonly tpdu: Buffer;
  /** The service centre is named in the PDU string, or is that of the card. */
  readonly hasServiceCentre: boolean;
}

const MAX_TPDU_OCTETS = 164;
const REGISTERED = [1, 5, 6, 7];

function askForText(device: Device, [length]: readonly string[]): Reply {
  const lengthOctets = numberParameter(length, 1, MAX_TPDU_OCTETS);
  if (device.settings.messageFormat !== 0) return failed(cms(303));
  if (lengthOctets === undefined) return failed(cms(304));
  if (device.restingWith !== undefined) return failed(device.restingWith);
  return { kind: "prompt", accept: (text) => send(device, lengthOctets, text) };
}

async function send(device: Device, lengthOctets: number, text: string): Promise<Reply> {
  const outgoing = readPduString(device, lengthOctets, text);
  if (outgoing === undefined) return failed(cms(304));
  if (!outgoing.hasServiceCentre) return failed(cms(330));
  if (![device.registration("+CREG"), device.registration("+CEREG")].some((state) => REGISTERED.includes(state))) {
    return failed(cms(331));
  }
  const { faults, network, waits } = device;
  const { submit, tpdu } = outgoing;
  const reference = device.nextReference();
  const accept = (): void => network.accept(submit, tpdu, reference);

  const unplugged = faults.take("unplug-after-text");
  if (unplugged !== undefined) {
    if (unplugged.accepted) accept();
    device.vanish();
    return { kind: "none" };
  }
  const stillPowered = await waits.sleep(network.latencies.submitMs);
  if (!stillPowered) return { kind: "none" };
  device.rest();
  const refusal = network.refusal(submit.to);
  if (refusal !== undefined) return failed(cms(refusal));
  const wrong = faults.take("submit-error");
  if (wrong !== undefined) {
    if (wrong.accepted) accept();
    return failed(wrong.error);
  }
  const lost = faults.take("lost-result");
  if (lost !== undefined) {
    if (lost.accepted) accept();
    return { kind: "none" };
  }
  device.keepSent(text.trim(), tpdu.length);
  const torn = faults.take("torn-reference")?.line ?? `+CMGS: ${reference}`;
  const answer = done(...(torn === "" ? [] : [torn]));
  const late = faults.take("late-result");
  if (late !== undefined) {
    if (late.accepted) accept();
    const reply = late.accepted ? answer : failed(cms(332));
    return { kind: "late", delayMs: late.delayMs, answersMeanwhile: late.meanwhile === "answers", reply };
  }
  if (faults.take("report-before-result") === undefined) {
    accept();
  } else {
    network.acceptAndReport(submit, tpdu, reference);
    device.releaseHeld();
  }
  const noise = faults.take("urc-before-result");
  if (noise !== undefined) device.interrupt(noise.lines);
  return answer;
}

/** <pdu> of +CMGS: the service centre, then as many octets as <length> says (3GPP TS 27.005 4.3). */
function readPduString(device: Device, lengthOctets: number, text: string): Outgoing | undefined {
  const octets = fromHex(text.trim());
  const serviceCentreOctets = octets?.[0];
  if (octets === undefined || serviceCentreOctets === undefined) return undefined;
  const tpdu = octets.subarray(1 + serviceCentreOctets);
  if (tpdu.length !== lengthOctets) return undefined;
  const submit = readSubmit(tpdu);
  return submit && { submit, tpdu, hasServiceCentre: serviceCentreOctets > 0 || device.serviceCentre !== "" };
}

export const SEND_COMMANDS: readonly CommandSpec[] = [
  { name: "+CMGS", needs: "messages", test: () => "", set: askForText },
];
