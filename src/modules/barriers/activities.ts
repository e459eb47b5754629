// SPDX-License-Identifier: EUPL-1.2

/** Actions that touch nothing about people. */
export const impersonalActions = ['barriers.edition-loaded']
