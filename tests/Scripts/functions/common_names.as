// A.10 names that the reference does not take are free for scripts
// covers: A10.free-names
int sign(int x) { return x < 0 ? -1 : x > 0 ? 1 : 0; }
int min(int a, int b) { return a < b ? a : b; }
int max(int a, int b) { return a > b ? a : b; }
int clamp(int v, int low, int high) { return max(low, min(v, high)); }
double lerp(double a, double b, double t) { return a + (b - a) * t; }
float round(float v) { return floor(v + 0.5f); }
int abs(int v) { return v < 0 ? -v : v; }

void main()
{
    println(sign(-5) + min(2, 3) + max(2, 3)); // expect: 4
    println(clamp(9, 0, 5)); // expect: 5
    println(lerp(1, 3, 0.25)); // expect: 1.5
    println(round(2.5f) + abs(-3)); // expect: 6
}
