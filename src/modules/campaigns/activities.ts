// SPDX-License-Identifier: EUPL-1.2

/** Actions that touch nothing about people. */
export const impersonalActions = [
  'campaigns.message-proposed',
  'campaigns.message-signed',
  'campaigns.message-withdrawn',
  'campaigns.message-recalled',
]
