// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const importNamesText = defineText({
  nl: {
    done: '{read, plural, one {# regel gelezen} other {# regels gelezen}} van de lijst “{list}”: {fresh} nieuwe namen wachten op een oordeel, {known} kenden wij al.',
    other: '{pages} op een site van velen (daar kan het schild niets), {guarded} beschermd, {unread} geen adres.',
    nothing: 'Er komt niets vanzelf op de lijst: dit zijn beweringen van wie de lijst bijhoudt.',
  },
  en: {
    done: '{read, plural, one {# line} other {# lines}} read of the list “{list}”: {fresh} new names wait for judgement, {known} were known.',
    other: '{pages} on a site of many (the shield can do nothing there), {guarded} protected, {unread} no address.',
    nothing: 'Nothing comes on the list by itself: these are allegations of whoever keeps the list.',
  },
})
