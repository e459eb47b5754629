// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

/** Their codes begin as those of the messages of this room do. */
export const planMessages = defineMessages('campaigns', {
  noCode: { nl: 'Geef de campagne een titel met letters erin.', en: 'Give the campaign a title with letters in it.' },
  sameTitle: {
    nl: 'Er is al een campagne met deze titel. Zet er bijvoorbeeld het jaar bij.',
    en: 'There is a campaign with this title already. Add the year, for example.',
  },
  endBeforeStart: {
    nl: 'De campagne eindigt voordat hij begint. Kies een einde op of na de eerste dag.',
    en: 'The campaign ends before it begins. Choose an end on or after the first day.',
  },
  tooLongCampaign: {
    nl: 'Een campagne duurt hier hoogstens twee jaar.',
    en: 'A campaign lasts two years at most here.',
  },
  unknownRegion: {
    nl: 'Wij kennen geen gemeente of veiligheidsregio “{region}”. Schrijf bijvoorbeeld Rotterdam of VR17.',
    en: 'We know no municipality or safety region “{region}”. Write for example Rotterdam or VR17.',
  },
  unknownOrganisation: { nl: 'Deze organisatie doet niet mee.', en: 'This organisation does not take part.' },
  ownerIsNoSender: {
    nl: 'Uw eigen organisatie is de eigenaar, en hoeft hier niet bij.',
    en: 'Your own organisation is the owner, and is not needed here.',
  },
  unknownIntervention: {
    nl: 'Deze code staat niet in het register van interventies.',
    en: 'This code is not in the register of interventions.',
  },
  chooseForm: { nl: 'Kies ten minste één vorm van fraude.', en: 'Choose at least one form of fraud.' },
  chooseChannel: { nl: 'Kies ten minste één kanaal.', en: 'Choose at least one channel.' },
  imageWithoutAlt: {
    nl: 'Schrijf wat er op het beeld staat. Wie het niet ziet, kan het dan horen.',
    en: 'Write what the image shows, so that who does not see it can hear it.',
  },
  denominator: {
    nl: 'Schrijf ook van hoeveel: 40 mensen zegt pas iets als u weet van hoeveel mensen.',
    en: 'Write of how many as well: 40 people says something only when one knows of how many.',
  },
  baseline: {
    nl: 'Schrijf hoe het nu is, of dat iemand dat nog gaat meten voor de start.',
    en: 'Write how it is now, or that somebody will measure that before the start.',
  },
  goalBeforeStart: {
    nl: 'Deze dag ligt voor de start. Kies een dag waarop de campagne al loopt of voorbij is.',
    en: 'This day lies before the start. Choose a day on which the campaign runs or is over.',
  },
  embargoAfterStart: {
    nl: 'Het embargo eindigt na de laatste dag van de campagne. Dan ziet niemand hem.',
    en: 'The embargo ends after the last day of the campaign. Then nobody would see it.',
  },
  notCoSender: { nl: 'Uw organisatie is geen mede-afzender.', en: 'Your organisation is no co-sender.' },
  lackGoals: {
    nl: 'Schrijf eerst wat de campagne moet veranderen, en hoe u dat meet. Zonder dat kan niemand hem goedkeuren.',
    en: 'First write what the campaign should change, and how you measure that. Without it nobody can approve it.',
  },
  lackMessage: {
    nl: 'Kies eerst de boodschap. Staat hij er niet bij? Spreek hem dan eerst af.',
    en: 'Choose the message first. Is it not there? Then agree on it first.',
  },
  goalsFixed: {
    nl: 'De campagne is begonnen. Wat hij moet veranderen en hoe u dat telt, ligt nu vast. De dag en wie telt, mogen nog anders.',
    en: 'The campaign has begun. What it should change and how you count that is fixed now. The day and who counts may still be others.',
  },
  oldMessage: {
    nl: 'De boodschap van deze campagne geldt niet meer. Wijzig de campagne en kies een boodschap die nu geldt.',
    en: 'The message of this campaign no longer holds. Change the campaign and choose a message that holds now.',
  },
  lackMeasurement: {
    nl: 'De eerste dag is er al, en er is geen meetplan. Kies een later begin, of zeg waarom u niet meet.',
    en: 'The first day is here already, and there is no plan to measure. Choose a later start, or say why you do not measure.',
  },
  openClash: {
    nl: 'Deze campagne botst met een andere. Los dat eerst op, of spreek met een andere organisatie af waarom het kan.',
    en: 'This campaign clashes with another. Solve that first, or agree with another organisation why it may be.',
  },
  noSuchGoal: { nl: 'Dit doel is er niet.', en: 'This goal is not there.' },
  count: {
    nl: 'Vul een heel getal in, zonder tekst erbij.',
    en: 'Fill in a whole number, without words.',
  },
  moreThanAll: {
    nl: 'Dit is meer dan het totaal. Controleer beide getallen.',
    en: 'This is more than the total. Check both numbers.',
  },
  notBegun: {
    nl: 'De campagne is nog niet begonnen. Een uitkomst kan er nog niet zijn.',
    en: 'The campaign has not begun yet. There can be no outcome.',
  },
})

export const campaignText = defineText({
  nl: {
    draft: 'concept',
    proposed: 'ligt voor',
    approved: 'goedgekeurd',
    cancelled: 'gaat niet door',
    reach: 'bereik',
    knowledge: 'kennis',
    behaviour: 'gedrag',
    reports: 'meldingen',
    damage: 'schade',
    'tv-radio': 'tv en radio',
    online: 'sites en advertenties',
    social: 'sociale media',
    print: 'kranten en folders',
    outdoor: 'op straat',
    'in-person': 'bijeenkomsten',
    'own-letters': 'eigen brieven, app of mail',
    unknown: 'onbekend',
    none: 'geen',
    'up-to-25': 'tot € 25.000',
    'up-to-100': 'tot € 100.000',
    'up-to-500': 'tot € 500.000',
    more: 'meer dan € 500.000',
    image: 'beeld',
    text: 'tekst',
    video: 'video',
    audio: 'geluid',
    country: 'heel Nederland',
    reported: 'uit openbare bronnen',
  },
  en: {
    draft: 'draft',
    proposed: 'put forward',
    approved: 'approved',
    cancelled: 'does not go on',
    reach: 'reach',
    knowledge: 'knowledge',
    behaviour: 'behaviour',
    reports: 'reports',
    damage: 'damage',
    'tv-radio': 'TV and radio',
    online: 'websites and adverts',
    social: 'social media',
    print: 'papers and leaflets',
    outdoor: 'in the street',
    'in-person': 'meetings',
    'own-letters': 'own letters, app or mail',
    unknown: 'unknown',
    none: 'none',
    'up-to-25': 'up to €25,000',
    'up-to-100': 'up to €100,000',
    'up-to-500': 'up to €500,000',
    more: 'more than €500,000',
    image: 'image',
    text: 'text',
    video: 'video',
    audio: 'sound',
    country: 'the whole country',
    reported: 'from public sources',
  },
})
