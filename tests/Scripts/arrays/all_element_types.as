// B.13 arrays of every primitive
// covers: A4.integers, A2.list-array
void main()
{
    array<int8> a = {-1, 127};
    array<int16> b = {-1, 32767};
    array<int> c = {-1};
    array<int64> d = {-1, 5000000000};
    array<uint8> e = {255};
    array<uint16> f = {65535};
    array<uint> g = {4294967295};
    array<uint64> h = {18446744073709551615};
    array<float> i = {0.5f, 1};
    array<double> j = {0.25, 2};
    array<bool> k = {true, false};
    array<string> l = {"s", ""};
    println(a[0] + " " + a[1] + " " + b[0] + " " + b[1] + " " + c[0] + " " + d[1]); // expect: -1 127 -1 32767 -1 5000000000
    println(e[0] + " " + f[0] + " " + g[0] + " " + h[0]); // expect: 255 65535 4294967295 18446744073709551615
    println(i[0] + " " + j[0] + " " + k[0] + k[1] + " " + l[0] + l[1].length()); // expect: 0.5 0.25 truefalse s0
    k[1] = !k[1];
    l[1] += "more";
    i[1] /= 4;
    d[0] *= 3;
    println(k[1] + l[1] + i[1] + d[0]); // expect: truemore0.25-3
}
