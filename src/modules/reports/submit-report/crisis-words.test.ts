// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { isInCrisis } from './crisis-words.ts'

it.each([
  'Alles is weg, soms zie ik het niet meer zitten.',
  'ik ben mn huis kwijt en ik wil niet meer leven',
  'Eerlijk gezegd denk ik aan zelfmoord door die schulden',
  'Ik weet niet hoe ik dit moet vertellen, ik wil dood.',
  'ik kan dit leven niet meer aan',
  'na dit alles, laat mij maar doodgaan',
  'ik zie geen uitweg meer met die leningen',
  'het hoeft voor mij niet meer na dit alles',
  'Ik dacht er zelfs aan om mezelf iets aan te doen',
  'I lost my savings. I don’t want to live anymore',
  'Ich will nicht mehr leben, alles ist weg',
  'param gitti, ölmek istiyorum',
  'Straciłem wszystko, nie chcę żyć',
  'Я втратив усе, не хочу жити',
  'خسرت كل شيء، أريد أن أموت',
  // The same in other words, order and spelling
  'k zie et ni meer zitten',
  'mijn vrouw weet niet dat ik dood wil',
  'ze zijn thuis beter af zonder mij',
  'Ik ben voor iedereen alleen maar een last',
  'Hij dreigt met mijn foto’s, ik wil niet meer wakker worden',
  'Ik heb mezelf gesneden',
  'My family would be better off without me',
  'ohne mich wären alle besser dran',
  'Je n’ai plus envie de vivre',
  'Ya no quiero vivir',
  'думаю про самогубство кожен день',
  'лучше бы я умер',
  // On no list of words
  'ik zie mezelf volgend jaar niet meer leven',
  'na het weekend is het klaar met mij, ik heb mijn spullen al weggegeven',
  'i am standing on the bridge and nobody will notice',
])('hears %j', (story) => {
  expect(isInCrisis(story)).toBe(true)
})

it.each([
  'Ik schrok me dood toen ik de afschrijving zag.',
  'Ik zie het niet zitten om weer te betalen.',
  'De verkoper zei dat zijn vader dood was en dat hij geld nodig had.',
  'Mijn telefoon is dood en ik kan niet inloggen.',
  'Hij stuurde een foto van een overleden man en vroeg om geld.',
  'Ik schaam me dood dat ik hierin ben getrapt.',
  'De lijn viel dood toen ik terugbelde.',
  'They said my account would die if I did not pay.',
  'Er is geen uitweg uit het abonnement: opzeggen lukt niet.',
  'Ik wil er een einde aan het abonnement maken',
  '',
])('is not alarmed by %j', (story) => {
  expect(isInCrisis(story)).toBe(false)
})

// A pattern that tries every division of such a text never ends.
it.each(['ik wil niet meer ', 'a.', 'kan gewoon echt zo ', 'dood. ', 'hij zei ik mezelf ', 'я не хочу '])(
  'reads a story to its end that says one thing over and over: %j',
  (fragment) => {
    expect(typeof isInCrisis(fragment.repeat(20_000))).toBe('boolean')
  },
)
