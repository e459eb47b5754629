// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const receiveText = defineText({
  nl: {
    lead: 'Van {maker}, versie {version}. U beslist wat ermee gebeurt.',
    back: 'Alle ontvangen dossiers',
    withdrawn: 'Dit dossier is teruggetrokken. Gebruik het niet en wis wat u ervan heeft.',
    filesGone: 'De bestanden zijn gewist. Vraag de maker om een nieuwe versie als u ze nog nodig heeft.',
    check: 'Controleer het pakket voordat u het gebruikt: hoe, staat in de pdf.',
    answer: 'Wat doet u ermee?',
    ground: 'Waarom?',
    groundMore: 'Alleen nodig als u het terugstuurt of seponeert. Melders lezen deze reden.',
    words: 'Toelichting (niet verplicht)',
    wordsMore: 'Voor wie het dossier maakte, niet voor de melders. Zonder rekening, nummer of naam.',
    reference: 'Uw eigen kenmerk (niet verplicht)',
    tell: 'Melders',
    tellMore:
      'Zij lezen alleen de stand, en bij terugsturen of seponeren de reden. Laat het leeg als dat een onderzoek kan schaden.',
    tellYes: 'De melders mogen dit weten',
    send: 'Verstuur antwoord',
    over: 'Er is niets meer te doen.',
  },
  en: {
    lead: 'From {maker}, version {version}. You decide what happens with it.',
    back: 'All dossiers received',
    withdrawn: 'This dossier was taken back. Do not use it, and delete what you have of it.',
    filesGone: 'The files were deleted. Ask the maker for a new version when you still need them.',
    check: 'Check the package before you use it: how stands in the PDF.',
    answer: 'What do you do with it?',
    ground: 'Why?',
    groundMore: 'Only needed when you return or dismiss it. Reporters read this reason.',
    words: 'Explanation (optional)',
    wordsMore: 'For whoever made the dossier, not for the reporters. Without an account, a number or a name.',
    reference: 'Your own reference (optional)',
    tell: 'Reporters',
    tellMore:
      'They read the state only, and the reason when it is returned or dismissed. Leave it empty when that can harm an investigation.',
    tellYes: 'The reporters may know this',
    send: 'Send answer',
    over: 'There is nothing more to do.',
  },
})
