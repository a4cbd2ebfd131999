import { holdsFor } from './holds';

holdsFor(5_000, 5);
