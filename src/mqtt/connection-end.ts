import { hostAndPort } from "../app/host.ts";
import { given } from "../domain/given.ts";
import type { Endpoint } from "./endpoint.ts";
import { REASON, mayBeAboutAMessage, reasonInWords } from "./reason-codes.ts";

/** Why a connection to the broker is no more. */
export type ConnectionEnd =
  /** No byte stream came about, or it broke before the CONNACK with an error that explains it. */
  | { readonly kind: "unreachable"; readonly code: string; readonly message: string }
  /** CONNACK with a reason code other than success. */
  | { readonly kind: "refused"; readonly code: number }
  /** It ended before a CONNACK that could be read. */
  | { readonly kind: "silent" }
  /** The broker lacks something that leadline cannot do without. */
  | { readonly kind: "unfit"; readonly lacks: string }
  /** DISCONNECT from the broker. */
  | { readonly kind: "dismissed"; readonly code: number }
  /** The broker takes us in and closes again, over and over, as when another client has our id. */
  | { readonly kind: "disputed" }
  /** A request could not be stored: not acknowledged, to be sent again by the broker. */
  | { readonly kind: "notStored"; readonly message: string }
  /** Requests were left unacknowledged as there was no room for them: now there is, and the broker sends them again. */
  | { readonly kind: "roomAgain" }
  /** The broker is there, and does not acknowledge something that was published. */
  | { readonly kind: "unanswered" }
  /** `code`: the name of a system error. */
  | { readonly kind: "lost"; readonly message?: string; readonly code?: string }
  | { readonly kind: "closed" };

/** The broker closed an open connection in an orderly way, and did not say why. */
export function isWithoutReason(end: ConnectionEnd): boolean {
  return end.kind === "lost" && end.message === undefined;
}

/** The broker does not speak the version of MQTT that the CONNECT asked for. */
export function isAboutVersion(end: ConnectionEnd): boolean {
  if (end.kind !== "refused") return false;
  return end.code === REASON.unacceptableVersion311 || end.code === REASON.unsupportedProtocolVersion;
}

/**
 * Whether the connection may have ended over something that was published: the broker said so, closed without a word,
 * gave no answer to it, or closed with octets of ours unread, which resets the connection. A network that is gone is
 * another matter.
 */
export function mayBeOverAMessage(end: ConnectionEnd): boolean {
  if (end.kind === "unanswered") return true;
  if (end.kind === "dismissed") return mayBeAboutAMessage(end.code);
  if (end.kind !== "lost") return false;
  const { message, code } = end;
  return message === undefined || message === UNREADABLE_PUBACK || code === "ECONNRESET" || code === "EPIPE";
}

/**
 * The broker ended the connection as something that was published is too large. mosquitto (`message_size_limit`) says so
 * in a PUBACK, where MQTT 5.0 does not have that code.
 */
export function saysTooLarge(end: ConnectionEnd): boolean {
  if (end.kind === "dismissed") return end.code === REASON.packetTooLarge;
  return end.kind === "lost" && end.message === UNREADABLE_PUBACK;
}

/** What MQTT.js says to a PUBACK with a code that MQTT 5.0 does not have there (3.4.2.1), 0x95 for one. */
const UNREADABLE_PUBACK = "Invalid puback reason code";

/** What an error of the stream or of MQTT.js means, before or after the CONNACK said yes. */
export function endFromError(error: Error, opened: boolean): ConnectionEnd {
  const code = "code" in error ? error.code : undefined;
  if (opened) {
    return { kind: "lost", message: error.message, ...given({ code: typeof code === "string" ? code : undefined }) };
  }
  // MQTT.js puts the reason code of the CONNACK there, Node.js the name of a system error.
  if (typeof code === "number") return { kind: "refused", code };
  if (error.message === "connack timeout") return { kind: "unreachable", code: "ETIMEDOUT", message: error.message };
  if (typeof code !== "string" || code === "ECONNRESET" || code === "EPIPE") return { kind: "silent" };
  return { kind: "unreachable", code, message: error.message };
}

/** What became of the connection, and what a person can do. */
export function describeEnd(end: ConnectionEnd, endpoint: Endpoint): string {
  const broker = hostAndPort(endpoint);
  switch (end.kind) {
    case "unreachable":
      return describeUnreachable(end, endpoint);
    case "refused":
      return `The broker at ${broker} refused the connection: ${reasonInWords(end.code)}`;
    case "silent":
      return `${broker} ended the connection before it answered: is it an MQTT broker, and ${endpoint.tls ? "does it speak TLS there" : "does it want TLS (mqtts://)"}?`;
    case "unfit":
      return `The broker at ${broker} ${end.lacks}, which leadline cannot do without`;
    case "dismissed":
      return `The broker at ${broker} ended the connection: ${reasonInWords(end.code)}`;
    case "disputed":
      return `The broker at ${broker} takes us in and throws us out without a reason, again and again: is a second gateway running under the same name?`;
    case "notStored":
      return `A request could not be stored and was not acknowledged: ${end.message}`;
    case "roomAgain":
      return "There is room again for the requests that were left at the broker: they are asked for anew";
    case "unanswered":
      return `The broker at ${broker} does not acknowledge something that was published: it is tried over another connection`;
    case "lost":
      return `The connection to the broker at ${broker} was lost${end.message === undefined ? "" : `: ${end.message}`}`;
    case "closed":
      return "Stopped";
  }
}

function describeUnreachable({ code, message }: ConnectionEnd & { kind: "unreachable" }, endpoint: Endpoint): string {
  const broker = hostAndPort(endpoint);
  switch (code) {
    case "ECONNREFUSED":
      return `Nothing listens at ${broker} (ECONNREFUSED): is the broker running, and is mqtt.url right?`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `The name ${endpoint.host} was not found (${code}): check mqtt.url and the name service`;
    case "ETIMEDOUT":
    case "EHOSTUNREACH":
    case "ENETUNREACH":
      return `${broker} cannot be reached (${code}): check the network and mqtt.url`;
    case "CERT_NOT_YET_VALID":
    case "CERT_HAS_EXPIRED":
      return `The certificate of ${broker} is not valid now (${code}): check this machine's clock, then the certificate`;
    case "ERR_TLS_CERT_ALTNAME_INVALID":
      return `The certificate of ${broker} is for another name (${code}): check the host in mqtt.url`;
    case "SELF_SIGNED_CERT_IN_CHAIN":
    case "DEPTH_ZERO_SELF_SIGNED_CERT":
    case "UNABLE_TO_VERIFY_LEAF_SIGNATURE":
    case "UNABLE_TO_GET_ISSUER_CERT":
    case "UNABLE_TO_GET_ISSUER_CERT_LOCALLY":
      return `The certificate of ${broker} is signed by nobody who is trusted here (${code}): set mqtt.caFile`;
    default:
      if (code.startsWith("ERR_OSSL")) {
        return `mqtt.caFile, mqtt.certFile or mqtt.keyFile cannot be read as PEM: ${message} (${code})`;
      }
      if (/^ERR_(SSL|TLS)|^E?PROTO$/.test(code)) {
        return `TLS with ${broker} failed (${code}): does that port speak TLS, and does it want a client certificate (mqtt.certFile)?`;
      }
      return `No connection to the broker at ${broker}: ${message} (${code})`;
  }
}
