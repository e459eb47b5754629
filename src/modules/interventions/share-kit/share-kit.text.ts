// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const shareKitText = defineText({
  nl: {
    back: 'Voor gemeenten en pers',
    take: 'Download',
    zip: 'Alles in één bestand: poster, brief, berichten en plan (zip)',
    png: 'De poster als afbeelding (png)',
    svg: 'De poster om te laten drukken (svg)',
    posts: 'Berichten voor sociale media',
    copy: 'Klik op een tekst. Dan kiest u hem helemaal, en kunt u hem kopiëren.',
    letter: 'Tekst voor uw site of een brief',
    plan: 'Zo doet u het in vier weken',
    own: 'Met uw naam en logo',
    ownMore: 'Werkt u bij een gemeente die meedoet? Log in en maak het pakket met uw eigen kleur, naam en logo.',
    ownLink: 'Maak het met uw naam en logo',
    licence: 'U mag alles gebruiken en aanpassen (CC BY 4.0). Zeg erbij dat het van Dijkwacht komt.',
  },
  en: {
    back: 'For municipalities and press',
    take: 'Download',
    zip: 'All in one file: poster, letter, posts and plan (zip)',
    png: 'The poster as a picture (png)',
    svg: 'The poster to have printed (svg)',
    posts: 'Posts for social media',
    copy: 'Click on a text. That chooses all of it, and you can copy it.',
    letter: 'Text for your website or a letter',
    plan: 'How you do it in four weeks',
    own: 'With your name and logo',
    ownMore:
      'Do you work for a municipality that takes part? Sign in and make the kit with your own colour, name and logo.',
    ownLink: 'Make it with your name and logo',
    licence: 'You may use and change everything (CC BY 4.0). Say that it is from Dijkwacht.',
  },
})
