// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const importMessages = defineMessages('reports', {
  notInProduction: {
    nl: 'Deze verzameling is om uit te proberen en te meten. In gebruik is niemand de ontvanger van deze berichten: er is niets opgeslagen.',
    en: 'This collection is for trying out and measuring. In production nobody is the receiver of these messages: nothing was stored.',
  },
})

export const importText = defineText({
  nl: {
    done: '{filed, plural, one {# bericht} other {# berichten}} als melding opgeslagen, {known, number} al bekend.',
    private:
      '{count, plural, one {# gewoon bericht is privé en is} other {# gewone berichten zijn privé en zijn}} overgeslagen.',
    wrong: '{count, plural, one {# regel klopt niet en is} other {# regels kloppen niet en zijn}} overgeslagen.',
    robocallSource:
      'Bron: opnamen van de FTC (Project Point of No Entry), uitgeschreven door Prasad en Reaves (NCSU); publiek domein.',
    smsSource: 'Bron: Mishra en Soni, Mendeley Data f45bkkt8pr; CC BY 4.0.',
  },
  en: {
    done: '{filed, plural, one {# message} other {# messages}} stored as reports, {known, number} known already.',
    private:
      '{count, plural, one {# ordinary message is private and was} other {# ordinary messages are private and were}} skipped.',
    wrong: '{count, plural, one {# line is wrong and was} other {# lines are wrong and were}} skipped.',
    robocallSource:
      'Source: recordings of the FTC (Project Point of No Entry), transcribed by Prasad and Reaves (NCSU); public domain.',
    smsSource: 'Source: Mishra and Soni, Mendeley Data f45bkkt8pr; CC BY 4.0.',
  },
})
