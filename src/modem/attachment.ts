import type { ModemConnection } from "./connection.ts";
import type { ModemIdentity } from "./identify.ts";
import type { SmsSetup } from "./sms-setup.ts";

/** What is known of the modem that is connected now. Each part is learnt in its step of the bring-up. */
export interface Attachment {
  connection?: ModemConnection | undefined;
  identity?: ModemIdentity | undefined;
  iccid?: string | undefined;
  setup?: SmsSetup | undefined;
  /** It was off the network by command, and has been told to look for one (`AT+COPS=0`). */
  sentBackToNetwork?: boolean | undefined;
}
