// SPDX-License-Identifier: EUPL-1.2
import type { Bilingual } from '#foundation/text'

/** What the person reads at "Mijn melding", with the name of the receiver. */
export const tellings = {
  made: (who: string, at: string): Bilingual => ({
    nl: `U bent doorverwezen naar ${who} (${at}). Kijk hieronder wie u belt, en aan welk woord u dat herkent.`,
    en: `You were handed over to ${who} (${at}). See below who calls you, and by which word you know them.`,
  }),
  accept: (who: string, at: string): Bilingual => ({
    nl: `${who} neemt het over (${at}).`,
    en: `${who} takes it over (${at}).`,
  }),
  speak: (who: string, at: string): Bilingual => ({
    nl: `${who} zegt dat u elkaar sprak (${at}).`,
    en: `${who} says that you spoke with each other (${at}).`,
  }),
  refuse: (who: string, at: string): Bilingual => ({
    nl: `${who} kan u nu niet helpen (${at}). Wie u doorverwees, zoekt een andere plek. Wat ${who} van u kreeg, is teruggenomen.`,
    en: `${who} cannot help you now (${at}). Who handed you over looks for another place. What ${who} had of you was taken back.`,
  }),
  return: (who: string, at: string): Bilingual => ({
    nl: `${who} antwoordde niet op tijd (${at}). U staat weer bij wie u doorverwees. Wat ${who} van u kreeg, is teruggenomen.`,
    en: `${who} did not answer in time (${at}). You are back with who handed you over. What ${who} had of you was taken back.`,
  }),
  withdraw: (who: string, at: string): Bilingual => ({
    nl: `De toestemming voor ${who} is ingetrokken (${at}). Wij vroegen ${who} te wissen wat het van u had.`,
    en: `The consent for ${who} was withdrawn (${at}). We asked ${who} to wipe what it had of you.`,
  }),
}
