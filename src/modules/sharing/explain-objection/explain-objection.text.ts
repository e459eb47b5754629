// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    title: 'Staat uw gegeven ten onrechte op de lijst?',
    lead: 'Uw rekening, nummer, adres of site kan misbruikt zijn zonder dat u iets deed. Dan moet het eraf. Zo pakt u dat aan.',
    firstTitle: 'Schrijf de organisatie die waarschuwt',
    first:
      'Bij het antwoord van de controle staat welke organisatie heeft besloten te waarschuwen, op welke grond en waarom. Die organisatie is verantwoordelijk en behandelt uw bezwaar. Op dit moment is dat de politie. Hoe u haar bereikt, staat bij de meldpunten.',
    pointsLink: 'Naar de meldpunten',
    secondTitle: 'Zeg wat er niet klopt',
    second:
      'Noem het gegeven en wat er niet klopt. Laat zien dat het van u is, bijvoorbeeld met een bankafschrift waarop u bedragen en namen van anderen onleesbaar maakt. Stuur nooit een kopie van uw identiteitsbewijs met het burgerservicenummer, en nooit een code of wachtwoord.',
    thirdTitle: 'Wat er dan gebeurt',
    third:
      'De organisatie kan de waarschuwing meteen opschorten. Dan antwoordt de controle er niet meer mee terwijl zij het uitzoekt. Een medewerker beslist, geen computer, en schrijft op waarom. Wordt de waarschuwing ingetrokken, dan verdwijnt zij meteen uit de controle en komt zij niet vanzelf terug.',
    noteTitle: 'Wat hier nog niet kan',
    note: 'U kunt op deze site nog geen bezwaar indienen. Dat loket bouwen wij nog. Tot die tijd gaat het rechtstreeks bij de organisatie die waarschuwt.',
    disagreeTitle: 'Bent u het niet eens met de beslissing?',
    disagree:
      'U kunt een klacht indienen bij de Autoriteit Persoonsgegevens als uw gegevens verkeerd worden gebruikt, of naar de rechter gaan. Het Juridisch Loket geeft gratis eerste advies.',
    notTitle: 'Wat een waarschuwing niet is',
    not: 'Een waarschuwing zegt dat er bevestigde meldingen zijn. Zij bewijst niet dat u iets verkeerd heeft gedaan.',
  },
  en: {
    title: 'Is something of yours on the list by mistake?',
    lead: 'Your account, number, address or site may have been misused without you doing anything. Then it must come off. This is how.',
    firstTitle: 'Write to the organisation that warns',
    first:
      'The answer of the check names the organisation that decided to warn, on which ground and why. That organisation is responsible and deals with your objection. At this moment that is the police. How to reach it is on the page of reporting points.',
    pointsLink: 'To the reporting points',
    secondTitle: 'Say what is not right',
    second:
      'Name the item and what is not right. Show that it is yours, for example with a bank statement on which you blacken amounts and names of others. Never send a copy of your identity document with the citizen service number, and never a code or password.',
    thirdTitle: 'What happens then',
    third:
      'The organisation can suspend the warning at once. Then the check no longer answers with it while it is looked into. A person decides, not a computer, and writes down why. When the warning is withdrawn it disappears from the check at once and does not come back by itself.',
    noteTitle: 'What is not possible here yet',
    note: 'You cannot send an objection on this site yet. We are still building that desk. Until then it goes directly to the organisation that warns.',
    disagreeTitle: 'Do you disagree with the decision?',
    disagree:
      'You can complain to the Dutch Data Protection Authority when your data are used wrongly, or go to court. The Juridisch Loket gives free first advice.',
    notTitle: 'What a warning is not',
    not: 'A warning says that there are verified reports. It does not prove that you did anything wrong.',
  },
})
