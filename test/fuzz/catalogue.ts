import type { AtCommand } from "../../src/modem/at/command.ts";
import { attention, question, rawCommand, readFunctionality } from "../../src/modem/at/commands/basic.ts";
import { askRegistration, readOperator, readSignal } from "../../src/modem/at/commands/network.ts";
import { readCardId, readPinRetries, readSimState } from "../../src/modem/at/commands/sim.ts";
import { deleteMessage, listMessages, readMessage, submitMessage } from "../../src/modem/at/commands/sms-messages.ts";
import {
  offeredIndications,
  offeredStores,
  readIndications,
  readServiceCentre,
  readStores,
  useStores,
} from "../../src/modem/at/commands/sms-settings.ts";

const SUBMIT_TIMES = { promptTimeoutMs: 10_000, submitTimeoutMs: 180_000 };

/** The commands whose answers are read. */
export const CATALOGUE: readonly AtCommand<unknown>[] = [
  attention,
  readFunctionality,
  question("+CGMI", "+CGMI:"),
  rawCommand("I"),
  readSignal,
  readOperator,
  askRegistration("+CREG:"),
  askRegistration("+CEREG:"),
  readSimState,
  readPinRetries({ line: "+CPINR", owns: "+CPINR:", position: 0 }),
  readCardId("+CCID"),
  listMessages,
  readMessage(3),
  deleteMessage(3),
  submitMessage("0011000B918105550521F30000AA04D4F29C0E", 18, SUBMIT_TIMES),
  offeredStores,
  readStores,
  useStores("ME", "ME", "ME"),
  offeredIndications,
  readIndications,
  readServiceCentre,
];
