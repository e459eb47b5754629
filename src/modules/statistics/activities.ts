// SPDX-License-Identifier: EUPL-1.2

/** Actions that touch nothing about people. */
export const impersonalActions = ['statistics.figure-added', 'statistics.figure-corrected']
