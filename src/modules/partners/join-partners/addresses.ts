// SPDX-License-Identifier: EUPL-1.2

export const joinPaths = {
  apply: '/meedoen',
  confirm: '/meedoen/bevestigen',
  accept: '/meedoen/akkoord',
  desk: '/werkbank/aanmeldingen',
} as const
