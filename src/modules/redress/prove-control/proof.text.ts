// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const proofMessages = defineMessages('redress.proof', {
  noWay: {
    nl: 'Hiervoor hebben wij nog geen manier. Wat u stuurde, blijft staan.',
    en: 'We have no way for this yet. What you sent stays.',
  },
  notFound: {
    nl: 'Wij vonden de regel nog niet. Na een verandering duurt het soms een uur. Probeer het dan opnieuw.',
    en: 'We did not find the line yet. After a change it sometimes takes an hour. Then try again.',
  },
  tooOften: {
    nl: 'U heeft dit vaak laten bekijken. Probeer het over een uur opnieuw.',
    en: 'You had this looked at many times. Try again in an hour.',
  },
  tooManyCodes: {
    nl: 'Er zijn al genoeg codes verstuurd. Vroeg u er zelf nog geen? Probeer het morgen opnieuw. Anders kan het over een week. Wat u stuurde, blijft staan.',
    en: 'Enough codes were sent. Did you ask for none yourself yet? Try again tomorrow. Otherwise in a week. What you sent stays.',
  },
  noPartner: {
    nl: 'De bank of het telefoonbedrijf van dit nummer doet nog niet mee. Wat u stuurde, blijft staan.',
    en: 'The bank or phone company of this number does not take part yet. What you sent stays.',
  },
  codeWrong: {
    nl: 'Deze code klopt niet of geldt niet meer. Na vijf keer geldt de code niet meer. Vraag dan een nieuwe.',
    en: 'This code is wrong or no longer counts. After five times it lapses; then ask for a new one.',
  },
})

export const proofText = defineText({
  nl: {
    title: 'Toon aan dat dit van u is',
    why: 'Dan gaat uw bezwaar voor. Het hoeft niet, en het zegt nog niet of de waarschuwing terecht is.',
    proven: 'U heeft laten zien dat dit van u is.',
    domain:
      'Alleen wie de baas is over de site, kan er deze regel bij zetten. Tik erop om alles te kiezen, en kopieer hem dan:',
    dns: 'Zet hem in de DNS, als TXT-record bij deze naam. Dat kan bij het bedrijf waar u het adres van uw site kocht:',
    file: 'Of zet hem in een bestand op uw site:',
    builder: 'Heeft u een webwinkel bij een bouwer, of doet iemand anders uw site?',
    builderMore: 'Stuur deze tekst naar de helpdesk van uw bouwer, of naar wie uw site maakt:',
    builderText:
      'Wilt u een TXT-record toevoegen?\nNaam: {record}\nInhoud: {line}\nZo toon ik aan dat de site van mij is.',
    otherwise: 'Lukt het niet? Dan beslissen wij ook. Wij kunnen u nu geen code mailen op een adres van uw site.',
    look: 'Controleer nu',
    code: 'Uw bank of telefoonbedrijf kan u een code geven. Wij vragen daar alleen om die code, niet wie u bent.',
    send: 'Vraag een code aan',
    sent: 'De code is aangevraagd op {at}. U krijgt die van uw bank of telefoonbedrijf, meestal binnen een paar dagen. Wij bellen u nooit over de code.',
    again: 'Vraag een nieuwe code aan',
    typed: 'De code die u kreeg',
    give: 'Controleer de code',
  },
  en: {
    title: 'Show that this is yours',
    why: 'Then your objection goes first. It does not say yet whether the warning is right, and you need not do it.',
    proven: 'You showed that this is yours.',
    domain: 'Only who runs the site can put this line with it. Tap it to choose all of it, and then copy it:',
    dns: 'Put it in the DNS, as a TXT record at this name. You do that at the company where you bought the address of your site:',
    file: 'Or put it in a file on your site:',
    builder: 'Do you have a web shop at a builder, or does somebody else run your site?',
    builderMore: 'Send this text to the helpdesk of your builder, or to whoever makes your site:',
    builderText: 'Would you add a TXT record?\nName: {record}\nContent: {line}\nThat shows that the site is mine.',
    otherwise:
      'Does it not work? Then we decide all the same. We cannot mail you a code at an address of your site now.',
    look: 'Check now',
    code: 'Your bank or phone company can give you a code. We ask them for that code only, not who you are.',
    send: 'Ask for a code',
    sent: 'The code was asked for on {at}. You get it from your bank or phone company, usually within a few days. We never call you about the code.',
    again: 'Ask for a new code',
    typed: 'The code that you got',
    give: 'Check the code',
  },
})
