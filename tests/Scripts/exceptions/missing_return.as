// A.5 a function whose try or catch block can end has to return a value after it
// covers: A5.try, B11.throw-returns
int never(int x) { try { return 1; } catch { return x; } }
int handler(int x) { try { return 1; } catch { } } // expect error AS5001
int body(int x) { try { x = 1; } catch { return 1; } } // expect error AS5001
int thrown(int x) { try { throw("x"); } catch { throw("y"); } } // expect error AS5001
int looped(int x) { switch (x) { case 1: try { break; } catch { return 1; } return 4; default: return 2; } } // expect error AS5001
void main() { println(never(2)); }
