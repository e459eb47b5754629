// SPDX-License-Identifier: EUPL-1.2
import type { DataCategory, EvidenceLevel } from '#modules/agreements'

/**
 * What the police say of a device that a participant told of: that it is so, and nothing else. Not a characteristic of a device, but a
 * warning, under a decision of the police.
 */
export const policeWord: { categories: readonly DataCategory[]; evidence: EvidenceLevel } = {
  categories: ['warning'],
  evidence: 'confirmed-by-authority',
}
