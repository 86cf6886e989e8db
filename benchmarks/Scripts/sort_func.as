int run() {
  array<int> a(1000000);
  uint x = 123456789;
  for( uint i = 0; i < a.length(); i++ ) {
    x ^= x << 13; x ^= x >> 17; x ^= x << 5;
    a[i] = int(x & 0x7fffffff);
  }
  a.sort(function(x, y) { return x < y; });
  int h = 0;
  for( uint i = 0; i < a.length(); i += 1000 ) h = h * 31 + a[i];
  return h;
}
