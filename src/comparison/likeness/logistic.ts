/** The probability, 0…1, whose log odds are these. */
export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** The log odds of a probability, 0…1. */
export const logOdds = (probability: number): number => Math.log(probability / (1 - probability));
