// SPDX-License-Identifier: EUPL-1.2

export const paths = { bottlenecks: '/werkbank/knelpunten', pilots: '/werkbank/pilots', public: '/pilots' } as const
