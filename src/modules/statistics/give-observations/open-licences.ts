// SPDX-License-Identifier: EUPL-1.2

/** Licences of others, as they stand in observations, under which we may give their figures on as a whole. Nothing else is one. */
export const openLicences: Readonly<Record<string, 'CC0-1.0' | 'CC-BY-4.0'>> = {
  'CC0 1.0': 'CC0-1.0',
  'CC BY 4.0': 'CC-BY-4.0',
}
