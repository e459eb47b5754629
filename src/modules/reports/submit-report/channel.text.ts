// SPDX-License-Identifier: EUPL-1.2
import { defineText, type Language } from '#foundation/text'

/** How people say by which way the other came, per concept of the taxonomy. One without words here is called by its own name. */
const text = defineText({
  nl: {
    'CH-010': 'Ik werd gebeld, of belde zelf',
    'CH-020': 'Automatische stem aan de telefoon',
    'CH-030': 'Sms',
    'CH-040': 'WhatsApp of een andere chat',
    'CH-050': 'E-mail',
    'CH-060': 'Chat op Marktplaats, Vinted of zo',
    'CH-070': 'Sociale media',
    'CH-080': 'Advertentie op internet',
    'CH-090': 'Gevonden met een zoekmachine',
    'CH-100': 'Website of webwinkel',
    'CH-110': 'Brief met de post',
    'CH-120': 'Aan de deur, of in mijn winkel',
    'CH-130': 'QR-code',
  },
  en: {
    'CH-010': 'They called me, or I called',
    'CH-020': 'Automatic voice on the phone',
    'CH-030': 'Text message (SMS)',
    'CH-040': 'WhatsApp or another chat',
    'CH-050': 'E-mail',
    'CH-060': 'Chat on Marktplaats, Vinted or the like',
    'CH-070': 'Social media',
    'CH-080': 'Advertisement on the internet',
    'CH-090': 'Found with a search engine',
    'CH-100': 'Website or web shop',
    'CH-110': 'Letter by post',
    'CH-120': 'At the door, or in my shop',
    'CH-130': 'QR code',
  },
})

export function channelWords(id: string, language: Language): string | undefined {
  const words: Record<string, string> = text[language]
  return words[id]
}
