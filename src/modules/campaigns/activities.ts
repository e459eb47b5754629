// SPDX-License-Identifier: EUPL-1.2

/** Actions that touch nothing about people: messages and campaigns are of organisations. */
export const impersonalActions = [
  'campaigns.message-proposed',
  'campaigns.message-signed',
  'campaigns.message-withdrawn',
  'campaigns.message-recalled',
  'campaigns.use-declared',
  'campaigns.use-answered',
  'campaigns.clash-kept',
  'campaigns.clash-agreed',
  'campaigns.clash-reopened',
  'campaigns.campaign-drafted',
  'campaigns.campaign-changed',
  'campaigns.campaign-proposed',
  'campaigns.campaign-agreed',
  'campaigns.campaign-declined',
  'campaigns.campaign-approved',
  'campaigns.campaign-cancelled',
  'campaigns.embargo-lifted',
  'campaigns.result-told',
  'campaigns.measurement-planned',
  'campaigns.reported-added',
  'campaigns.reported-changed',
]
