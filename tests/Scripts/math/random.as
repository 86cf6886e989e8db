// Random numbers: the same for the same seed
// covers: D.math-types
// oracle: none (the reference has no such functions)
void main()
{
    math::seedRandom(42);
    int64 first = math::random(1, 6);
    double second = math::random();
    math::seedRandom(42);
    println("" + (math::random(1, 6) == first) + (math::random() == second)); // expect: truetrue
    bool isInside = true;
    array<int> seen(3);
    for (int i = 0; i < 1000; i++)
    {
        double d = math::random(-1.0, 1.0);
        int64 n = math::random(-1, 1);
        isInside = isInside && d >= -1 && d < 1 && n >= -1 && n <= 1;
        seen[n + 1]++;
    }
    println("" + isInside + (seen[0] > 250 && seen[1] > 250 && seen[2] > 250)); // expect: truetrue
    println("" + math::random(5, 5)); // expect: 5
}
