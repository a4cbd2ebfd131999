// Trains a classifier on lines of "__label__n words" and then answers questions about words. A
// worker of plain JavaScript, because the library is a WebAssembly package of ES modules, which a
// test runner's own module system cannot load, and because training would hold up the desk.
import { Buffer } from 'node:buffer';
import { parentPort, workerData } from 'node:worker_threads';
import { getFastTextClass, getFastTextModule } from 'fasttext.wasm.js';

const FastText = await getFastTextClass({ getFastTextModule });
const source = `data:text/plain;base64,${Buffer.from(workerData.lines).toString('base64')}`;
const model = await new FastText().trainSupervised(source, workerData.training, () => undefined);

parentPort.on('message', ({ id, words }) => {
  const predictions = model.predict(words, 1, 0);
  const [confidence, label] = predictions.size() > 0 ? predictions.get(0) : [0, ''];
  parentPort.postMessage({ id, label: Number(label.replace('__label__', '')), confidence });
});
