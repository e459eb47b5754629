// SPDX-License-Identifier: EUPL-1.2

export const paths = { people: '/werkbank/mensen', oneself: '/werkbank/ik' } as const
export const personPath = (id: string) => `${paths.people}/${id}`
export const grantPath = (id: string) => `${paths.people}/rollen/${id}`
