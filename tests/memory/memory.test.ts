import { createMemoryStore } from '../../lambda/memory/memory';
import { storeContract } from './contract';

const store = createMemoryStore();
storeContract('the memory store', () => store, 100);
