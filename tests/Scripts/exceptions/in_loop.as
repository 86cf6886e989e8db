// A loop goes on behind a caught exception
// covers: A5.try, A5.for
void main()
{
    array<int> a = {4, 0, 2};
    int sum = 0;
    for (uint i = 0; i < a.length(); i++)
    {
        try
        {
            sum += 8 / a[i];
        }
        catch
        {
            print("skip " + i + " ");
            continue;
        }
        print("ok ");
    }
    println(sum); // expect: ok skip 1 ok 6
}
