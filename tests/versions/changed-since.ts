// SPDX-License-Identifier: EUPL-1.2

/** What the upgrade of a version changes in rows that were there, and why; everything else stays as it was. */
export const changedSince: Readonly<Record<string, readonly (readonly [what: string, why: string])[]>> = {
  '0.1.0': [
    ['barriers.change.status', 'refused became declined, withdrawn taken-back, accepted approved'],
    ['campaigns.campaign.status', 'who proposed was not kept, so what was proposed is a draft again'],
    ['campaigns.use.ended_at', 'the place in the calendar of what is a draft again ended'],
    ['interventions.roll_out.state', 'agreed became approved'],
  ],
}
