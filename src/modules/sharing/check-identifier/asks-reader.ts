// SPDX-License-Identifier: EUPL-1.2

const questions =
  /\b(?:(?:kun|kan|wil|zou) (?:je|jij)|(?:kunt|wilt) u|can you|could you|stuur (?:je|me|mij|het)|klik (?:hier|op|dan|nu)|log in|vul (?:hier|uw|je)|betaal (?:nu|via|vandaag|hier)|click (?:here|the|on))\b/i

/** Whoever plays a child or a buyer asks something of the reader. */
export const asksReader = (text: string): boolean => questions.test(text)
