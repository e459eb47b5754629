// SPDX-License-Identifier: EUPL-1.2

/** The forms in which data are given, by the end of their address, with their media type. */
export const rdfForms = { ttl: 'text/turtle', jsonld: 'application/ld+json' } as const
export type RdfForm = keyof typeof rdfForms
