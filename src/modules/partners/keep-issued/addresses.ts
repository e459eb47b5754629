// SPDX-License-Identifier: EUPL-1.2

const list = '/werkbank/uitgegeven'
export const issuedPaths = { list, one: (id: string) => `${list}/${id}` } as const
