import { segmentsOf, type Segment } from '../../scripts/listen/segments';

const usual = { rate: 100, volume: 'medium', whispered: false };
const slow = { ...usual, rate: 90 };

test.each<[string, Segment[]]>([
  ['', []],
  ['Hold.', [{ words: 'Hold.', tone: usual }]],
  ['Tom &amp; Mia &lt;3 &quot;hi&quot;', [{ words: 'Tom & Mia <3 "hi"', tone: usual }]],
  ['<break time="10s"/><break time="2.5s"/>', [{ quiet: 12.5 }]],
  ['<break time="300ms"/>', [{ quiet: 0.3 }]],
  [
    '<prosody rate="90%">Hold. <break time="10s"/> <break time="5s"/> Now.</prosody>',
    [{ words: 'Hold. ', tone: slow }, { quiet: 15 }, { words: ' Now.', tone: slow }],
  ],
  [
    '<prosody rate="90%">Go. <prosody volume="soft">one</prosody> <break time="2s"/></prosody>',
    [
      { words: 'Go. ', tone: slow },
      { words: 'one', tone: { ...slow, volume: 'soft' } },
      { quiet: 2 },
    ],
  ],
  [
    '<amazon:effect name="whispered"><prosody rate="85%">Hush.</prosody></amazon:effect> Now.',
    [
      { words: 'Hush.', tone: { ...usual, rate: 85, whispered: true } },
      { words: ' Now.', tone: usual },
    ],
  ],
  [
    'Call <say-as interpret-as="digits">911</say-as> or 12.',
    [{ words: 'Call 9 1 1 or 12.', tone: usual }],
  ],
  [
    'Hold.<mark name="here"/><break time="1s"/>',
    [{ words: 'Hold.', tone: usual }, { mark: 'here' }, { quiet: 1 }],
  ],
])('%s', (inside, segments) => {
  expect(segmentsOf(`<speak>${inside}</speak>`)).toEqual(segments);
});
