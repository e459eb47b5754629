// SPDX-License-Identifier: EUPL-1.2
export const paths = {
  mail: '/mijn-melding/bericht',
  confirm: '/mijn-melding/bericht/bevestigen',
  stop: '/mijn-melding/bericht/afmelden',
} as const
