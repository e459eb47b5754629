// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const answerText = defineText({
  nl: {
    asks: 'De politie vraagt u iets',
    by: '{name}, {at}',
    title: 'Uw antwoord',
    words: 'Uw antwoord aan de politie',
    files: 'Stuur een bestand mee',
    more: 'Hoogstens {left} bestanden van elk 10 MB: png, jpg, webp, pdf, txt of een opgeslagen mail (eml). Zorg dat er geen pincode of wachtwoord op staat.',
    full: 'U stuurde al {most} bestanden. Meer kan niet bij deze zaak.',
    send: 'Verstuur uw antwoord',
    again: 'Uw antwoord is niet verstuurd. Uw tekst staat er nog. Kies uw bestanden opnieuw.',
    sent: 'Meegestuurd: {names}',
  },
  en: {
    asks: 'The police ask you something',
    by: '{name}, {at}',
    title: 'Your answer',
    words: 'Your answer to the police',
    files: 'Send a file along',
    more: 'At most {left} files of 10 MB each: png, jpg, webp, pdf, txt or a saved e-mail (eml). Make sure that no PIN or password is on them.',
    full: 'You have sent {most} files. This case takes no more.',
    send: 'Send your answer',
    again: 'Your answer was not sent. Your text is still there. Choose your files again.',
    sent: 'Sent along: {names}',
  },
})
