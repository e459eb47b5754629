// SPDX-License-Identifier: EUPL-1.2

export const paths = { people: '/werkbank/mensen' } as const
export const personPath = (id: string) => `${paths.people}/${id}`
