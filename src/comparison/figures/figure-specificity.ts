import type { Quantity } from "../../text/numbers/numbers.ts";
import { significantDigits } from "../wording/significant-digits.ts";

/**
 * How hardly two things of one event have a number by chance: 0 for one to three, 1 up to twelve, 2 for other numbers of
 * two digits ("7.3" among them), 3 for more digits; less for round ones and where only an end is told.
 */
export function specificityOf({ value, max, bound }: Quantity): number {
  if (value < 4 && Number.isInteger(value)) return 0;
  const digits = significantDigits(value) + (max === null ? 0 : significantDigits(max));
  const base =
    digits >= 3
      ? 3
      : digits === 2 && Number.isInteger(value) && value !== 10 && value <= 12
        ? 1
        : digits === 2
          ? 2
          : value <= 10
            ? 1
            : 1.5;
  return bound === "exact" ? base : base - 0.5;
}
