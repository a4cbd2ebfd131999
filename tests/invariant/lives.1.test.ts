import { holdsFor } from './holds';

holdsFor(6_500, 1);
