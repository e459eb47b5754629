// SPDX-License-Identifier: EUPL-1.2
import { bankNumber, crisisLine } from '#values'
import type { Advice } from './advice.ts'
import { reportProfile } from './romance.text.ts'
import { fileComplaint, keepEvidence, noMoney, noRecovery, talk } from './shared-steps.text.ts'

export const images: Advice = {
  slug: 'dreigen-met-beelden',
  // The plan asks about both together; the taxonomy has no form of its own yet.
  form: 'FF-920',
  audience: 'resident',
  words: {
    nl: {
      title: 'Gedreigd met foto’s of filmpjes',
      lead: `Het ligt niet aan u of uw kind, ook niet als de beelden zelf zijn gestuurd. Ziet u het niet meer zitten? ${crisisLine.nl.call} ${crisisLine.nl.free}`,
      avoid: [
        noMoney.nl,
        'Stuur geen nieuwe foto’s of filmpjes, ook niet om de ander te laten stoppen.',
        noRecovery.nl,
      ],
    },
    en: {
      title: 'Threatened with photos or videos',
      lead: `It is not your fault or your child’s, also when the images were sent by yourselves. Do you see no way out? ${crisisLine.en.call} ${crisisLine.en.free}`,
      avoid: [noMoney.en, 'Send no new photos or videos, also not to make the other person stop.', noRecovery.en],
    },
  },
  steps: [
    {
      clock: 'now',
      nl: {
        title: 'betaal niet, en stuur niets meer',
        how: 'Maak eerst foto’s van het scherm: de berichten, het profiel en de eis. Blokkeer de ander daarna. Bent u in gevaar, of komt er iemand naar u toe? Bel 112.',
        why: 'Wie betaalt, krijgt vaak een nieuwe eis.',
      },
      en: {
        title: 'do not pay, and send nothing more',
        how: 'Take pictures of the screen first: the messages, the profile and the demand. Block the other person after that. Are you in danger, or is somebody coming to you? Call 112.',
        why: 'Whoever pays often gets a new demand.',
      },
    },
    {
      clock: 'half-hour',
      nl: {
        title: 'bel uw bank als u al betaalde',
        how: `${bankNumber.nl.where} Vraag of de bank het geld nog kan tegenhouden. Betaalde u met een cadeaukaart? Bel dan de winkel die op de kaart staat.`,
        why: `Hoe eerder de bank het weet, hoe meer zij nog kan doen. ${bankNumber.nl.never}`,
      },
      en: {
        title: 'call your bank if you paid already',
        how: `${bankNumber.en.where} Ask whether the bank can still stop the money. Did you pay with a gift card? Then call the shop that stands on the card.`,
        why: `The sooner the bank knows, the more it can still do. ${bankNumber.en.never}`,
      },
    },
    {
      clock: 'today',
      nl: {
        title: 'vraag hulp bij Helpwanted.nl',
        how: 'Helpwanted.nl helpt gratis en zonder oordeel: kinderen, ouders en volwassenen. Ook om beelden weg te halen. Is het uw kind? Doe het samen, en word niet boos.',
        why: 'Zij zien dit elke dag, en weten wat de sites en apps kunnen doen.',
      },
      en: {
        title: 'ask Helpwanted.nl for help',
        how: 'Helpwanted.nl helps for free and without judging: children, parents and adults. Also to have images removed. Is it your child? Do it together, and do not get angry.',
        why: 'They see this every day, and know what sites and apps can do.',
      },
    },
    keepEvidence,
    reportProfile,
    fileComplaint,
    talk,
  ],
  sources: ['images', 'needed'],
}
