// SPDX-License-Identifier: EUPL-1.2

/** Whether a kit was used: apart from the kits themselves, which no browser needs. */
export const usedAnswers = ['yes', 'no'] as const
