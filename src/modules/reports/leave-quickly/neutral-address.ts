// SPDX-License-Identifier: EUPL-1.2

/** Where the quick exit leads: the national weather institute, a page that anybody may have open. */
export const neutralAddress = 'https://www.knmi.nl/nederland-nu/weer/verwachtingen'
