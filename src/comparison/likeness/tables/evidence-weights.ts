import type { pieces } from "../evidence.ts";

/**
 * What each piece of evidence adds, by least squares on graded pairs of headlines (`score`, 0…1) and by logistic
 * regression on pairs that readers called the same statement or not (`same`, log odds); ridge 5 on standardised
 * values, public research data, half of it held against the other half. Correlated evidence shares its weight, so a
 * single figure does not say how much that piece matters alone.
 */
export const evidenceWeights: Readonly<Record<keyof typeof pieces, readonly [score: number, same: number]>> = {
  sameWords: [-0.213, -2.68],
  covered: [0.506, 2.73],
  coveredBoth: [0.386, 1.33],
  wordsOfLonger: [-0.0537, 6.56],
  wordsOfShorter: [0.0419, -3.53],
  grammar: [-0.0181, 0.987],
  fourWords: [0.0115, -1.64],
  threeLetters: [0.504, 5.13],
  fiveLetters: [-0.201, -2.5],
  edits: [0.0243, -2.18],
  topic: [0.125, 0.825],
  length: [0.0983, -0.622],
  sameStart: [0.0354, -0.166],
  heaviestExtra: [0.0973, 0.183],
  heaviestReplaced: [0.174, 0.496],
  extraWeight: [-0.0157, -0.52],
  extraWords: [0.0153, 0.265],
  extraRun: [-0.00618, -0.217],
  extraStart: [-0.00184, -0.149],
  extraEnd: [-0.00482, -0.2],
  extraReporting: [0.0277, 0.299],
  extraNames: [-0.0206, 0.264],
  otherNames: [-0.0455, -0.462],
  otherDay: [-0.136, 0.187],
  otherPlace: [-0.347, -0.105],
  otherNumber: [-0.181, -0.849],
  extraNumber: [-0.0772, -0.307],
  noNumbers: [-0.0267, -0.106],
  negated: [-0.0417, -1.06],
  opposed: [-0.0826, -1.13],
};

export const intercepts: readonly [score: number, same: number] = [-0.415, -0.128];
