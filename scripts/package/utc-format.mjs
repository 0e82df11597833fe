// What node-cron asks of `Intl`, for UTC alone: the first formatter of any kind has Node.js read what it knows of all
// languages, which takes 8 MB. For other zones the real one is at hand.
const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

function DateTimeFormat(locale, options) {
  return options.timeZone === "UTC" ? new UtcFormat(options) : new Intl.DateTimeFormat(locale, options);
}

class UtcFormat {
  #options;

  constructor(options) {
    this.#options = options;
  }

  formatToParts(at) {
    if (this.#options.timeZoneName !== undefined) return [{ type: "timeZoneName", value: "GMT" }];
    const date = new Date(at);
    const parts = {
      weekday: WEEKDAYS[date.getUTCDay()],
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      year: date.getUTCFullYear(),
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
    };
    return Object.entries(parts).map(([type, value]) => ({ type, value: String(value) }));
  }
}

export const utc = { DateTimeFormat };
