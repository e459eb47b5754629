// SPDX-License-Identifier: EUPL-1.2

declare const brand: unique symbol

/** A plain value that only its own parser can make, so that a quarter is never passed where a date is meant. */
export type Branded<T, B extends string> = T & { readonly [brand]: B }
