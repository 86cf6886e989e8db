// A.10 grid: an element is a place that operators read and write
// covers: A10.grid
int calls = 0;
grid<int> made(2, 2, 1);

grid<int>@ get()
{
    calls++;
    return made;
}

uint column()
{
    calls += 10;
    return 1;
}

void main()
{
    grid<int> g(2, 2, 0);
    g[1, 1] += 5;
    g[1, 1] *= 3;
    g[0, 1] -= 2;
    println("" + g[1, 1] + " " + g[0, 1]); // expect: 15 -2
    int before = g[1, 1]++;
    int after = ++g[1, 1];
    println("" + before + " " + after + " " + --g[1, 1] + " " + g[1, 1]--); // expect: 15 17 16 16
    g[1, 1] <<= 2;
    g[1, 1] |= 1;
    g[1, 1] /= 2;
    println("" + g[1, 1]); // expect: 30
    get()[column(), 0] += 7;
    get()[column(), 0]++;
    println("" + made[1, 0] + " " + calls); // expect: 9 22
    grid<string> names(1, 1);
    names[0, 0] += "ab";
    names[0, 0] += 1;
    println(names[0, 0]); // expect: ab1
    grid<double> reals(1, 2, 0);
    reals[0, 1] += 1;
    reals[0, 1] /= 4;
    println("" + reals[0, 1]); // expect: 0.25
    grid<uint8> small(1, 1, 0);
    small[0, 0] -= 1;
    println("" + small[0, 0]); // expect: 255
    g[2, 0] += 1; // expect exception: Index out of bounds
}
